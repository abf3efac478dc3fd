import './lang-text.css';

interface LangTextProps {
  text: string;
  /** Language the text is really in. */
  lang: string;
  /** Language that was wanted. When they differ a small tag says so. */
  wanted: string;
}

/** A text that may be in another language than the screen: pronounced rightly, and marked when it is a fallback. */
export function LangText({ text, lang, wanted }: LangTextProps) {
  if (lang === wanted) return <>{text}</>;
  return (
    <span lang={lang}>
      {text}
      <span className="lang-tag">{lang.slice(0, 2).toUpperCase()}</span>
    </span>
  );
}
