/** Being built. */
export function SummaryView() {
  return <h1>SummaryView</h1>;
}
