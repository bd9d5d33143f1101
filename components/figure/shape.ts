/** How a shape is coloured; each is a class of Figure.module.css. */
export type Tone =
  | 'ghost'
  | 'neck'
  | 'face'
  | 'skin'
  | 'skinFar'
  | 'shade'
  | 'hair'
  | 'ink'
  | 'white'
  | 'line'
  | 'shirt'
  | 'shirtFar'
  | 'trousers'
  | 'trousersFar'
  | 'shoe'
  | 'shoeFar'
  | 'blade'
  | 'prop'
  | 'propFar'
  | 'pane'
  | 'sun'
  | 'tree'
  | 'ground'
  | 'mark'
  | 'dash'
  | 'ring'
  | 'air'
  | 'band'
  | 'wave'
  | 'cue'
  | 'cueHead';

/** One path of the picture. The same movement always gives the same shapes in the same order; only the paths change. */
export interface Shape {
  readonly key: string;
  readonly tone: Tone;
  readonly d: string;
}
