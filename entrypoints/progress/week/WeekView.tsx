/** Being built. */
export function WeekView() {
  return <h1>WeekView</h1>;
}
