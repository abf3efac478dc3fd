/** The arch of a counter window with the person behind it. */
export function Logo() {
  return (
    <svg
      className="logo-mark"
      width="26"
      height="26"
      viewBox="0 0 26 26"
      aria-hidden="true"
      focusable="false"
    >
      <path
        d="M3.5 21v-8.5a9.5 9.5 0 0 1 19 0V21"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.5"
        strokeLinecap="round"
      />
      <path d="M1.5 21h23" stroke="currentColor" strokeWidth="2.5" strokeLinecap="round" />
      <circle cx="13" cy="14" r="3" fill="currentColor" />
    </svg>
  );
}
