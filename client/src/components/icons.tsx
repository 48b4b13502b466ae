/** The few pictograms of the shell, drawn here so that nothing is fetched. Always beside or behind words. */
const PATHS = {
  search: 'M7 12.500a5.500 5.500 0 1 0 0-11 5.500 5.500 0 0 0 0 11ZM11 11l4 4',
  undo: 'M6 3 2.500 6.500 6 10M3 6.500h7a4 4 0 0 1 0 8H6',
  redo: 'M10 3l3.500 3.500L10 10M13 6.500H6a4 4 0 0 0 0 8h4',
  close: 'M3 3l10 10M13 3 3 13',
  menu: 'M2 4h12M2 8h12M2 12h12',
  down: 'M4 6l4 4 4-4',
  help: 'M5.500 6a2.500 2.500 0 1 1 3.600 2.200C8.300 8.700 8 9.200 8 10M8 12.700v.6',
  check: 'M3 8.500 6.500 12 13 4.500',
  sortUp: 'M8 13V3M4 7l4-4 4 4',
  sortDown: 'M8 3v10M4 9l4 4 4-4',
  contrast: 'M8 1.500a6.500 6.500 0 1 0 0 13 6.500 6.500 0 0 0 0-13ZM8 1.500v13M8 5h5.500M8 8h6.500M8 11h5.500',
} as const;

export function Icon({ name }: { readonly name: keyof typeof PATHS }) {
  return (
    <svg
      aria-hidden="true"
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
