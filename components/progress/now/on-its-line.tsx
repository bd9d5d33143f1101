/** The first words of a text that goes on in the next line. */
export function onItsLine(words: string) {
  return (
    <>
      {words}
      <br />
    </>
  );
}
