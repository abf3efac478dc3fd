import './avatar.css';

interface AvatarProps {
  /** The person's name as shown beside it. */
  name: string;
}

/** Initials beside a written name. */
export function Avatar({ name }: AvatarProps) {
  return (
    <span className="avatar" aria-hidden="true">
      {initials(name)}
    </span>
  );
}

/** First letters of the first two words: "AL" for Anne Lumière-Exemple, as on the badge. */
export function initials(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word));
  const first = words[0]?.[0] ?? '';
  const last = words[1]?.[0] ?? '';
  return (first + last).toLocaleUpperCase('fr-BE');
}
