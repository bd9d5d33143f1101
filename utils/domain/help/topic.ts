import type { SourceName } from './sources';

/** Text without a source is advice or explanation; with one it is a fact. */
export interface Paragraph {
  readonly type: 'paragraph';
  readonly text: string;
  readonly source?: SourceName;
}

export interface List {
  readonly type: 'list';
  readonly items: readonly string[];
  readonly source?: SourceName;
}

/** Leads to another topic or section of the page. */
export interface See {
  readonly type: 'see';
  readonly to: string;
  readonly text: string;
}

export type Block = Paragraph | List | See;

export interface Section {
  readonly id: string;
  readonly title: string;
  /** Only where time matters: how soon to get help. */
  readonly urgency?: 'now' | 'today' | 'soon';
  readonly blocks: readonly Block[];
}

/** A part of the help page, with its own place in the table of contents. */
export interface Topic {
  readonly id: string;
  readonly title: string;
  /** The title in the table of contents, where a shorter one is enough. */
  readonly name?: string;
  readonly lead: string;
  readonly sections: readonly Section[];
}

/** Something explained or advised. */
export function say(text: string): Paragraph {
  return { type: 'paragraph', text };
}

/** Something found by somebody else. When it was only remembered, not read again, its text says "as far as we know". */
export function fact(text: string, source: SourceName): Paragraph {
  return { type: 'paragraph', text, source };
}

/** Several things of one kind, all from the same source. */
export function list(source: SourceName, ...items: readonly string[]): List {
  return { type: 'list', items, source };
}

/** Several things that need no source: questions, steps. */
export function points(...items: readonly string[]): List {
  return { type: 'list', items };
}

/** A way to the topic or section with this id. */
export function see(to: string, text: string): See {
  return { type: 'see', to, text };
}
