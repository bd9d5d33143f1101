/**
 * What a role token such as `--color-ink` is at this moment, as a colour that a canvas or a file understands: light or
 * dark is settled. It is read where `within` stands in the page.
 */
export function roleColour(token: `--color-${string}`, within: Element = document.documentElement): string {
  // A token itself still says `light-dark(…)`; only a property that uses it is computed.
  const probe = document.createElement('span');
  probe.style.color = `var(${token})`;
  probe.hidden = true;
  within.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
