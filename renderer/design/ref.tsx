import './ref.css';

interface RefProps {
  /** Charter sentence (`B1`) or article (`AR 38 art. 11`). */
  id: string;
  /** What it is, for screen readers: "Engagement B1", "Article 11 de l’arrêté royal nº 38". */
  label?: string;
  /** Opens the source. */
  onOpen?: () => void;
}

/** A reference to a charter sentence or an article. */
export function Ref({ id, label, onOpen }: RefProps) {
  if (!onOpen)
    return label ? (
      <abbr className="ref" title={label}>
        {id}
      </abbr>
    ) : (
      <span className="ref">{id}</span>
    );
  return (
    <button type="button" className="ref" aria-label={label} onClick={onOpen}>
      {id}
    </button>
  );
}
