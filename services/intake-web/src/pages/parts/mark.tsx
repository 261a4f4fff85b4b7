/** Our sign: three ways that become one. */
export function Mark(): JSX.Element {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <g fill="none" stroke="#f2b632" stroke-width="3" stroke-linecap="round">
        <path d="M4 7c8 0 8 9 15 9" />
        <path d="M4 25c8 0 8-9 15-9" />
        <path d="M4 16h22" stroke="#fff" />
      </g>
      <path
        d="m22 10 7 6-7 6"
        fill="none"
        stroke="#fff"
        stroke-width="3"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
