import { Tokenizer, TokenParser, TokenType } from '@streamparser/json';

const DEEPEST = 500; // brackets inside each other: far beyond anything Unknot writes, far below what a stack can hold

/** Why a text is not an object that can be read: none at all, not whole, or in a form that no program of ours writes. */
export type MembersFault =
  | { readonly type: 'notJson' }
  | { readonly type: 'notObject' }
  | { readonly type: 'tooDeep' }
  | { readonly type: 'twice'; readonly name: string }
  | { readonly type: 'noList'; readonly name: string };

/** What is told of an object while its text is read. */
interface Listener {
  /** The name of a member, before its value. */
  name(name: string): void;
  /** A member that was asked for whole. */
  member(name: string, value: unknown): void;
  /** The next item of a list. */
  item(list: string, value: unknown): void;
}

/** Reads the text of one JSON object piece by piece. */
export interface MembersReader {
  /** The next bytes of the text in UTF-8; gives why it cannot go on, or null. */
  write(piece: Uint8Array): MembersFault | null;
  /** There is no more. */
  end(): MembersFault | null;
}

/** Breaks off the library's work from inside. */
class Fault extends Error {
  constructor(readonly fault: MembersFault) {
    super(fault.type);
  }
}

/**
 * A reader that hands over these members whole, and of these lists item by item, so that no more than one item is in
 * memory. Other members are read over. A member that comes twice is a fault, for nobody could say which one is meant.
 */
export function createMembersReader(
  members: readonly string[],
  lists: readonly string[],
  listener: Listener,
): MembersReader {
  const tokens = new Tokenizer();
  const values = new TokenParser({
    paths: [...members.map((name) => `$.${name}`), ...lists.map((name) => `$.${name}.*`)],
    keepStack: false,
  });
  const watch = createWatch(lists, listener.name);
  tokens.onToken = (token) => {
    watch.see(token.token, token.value);
    values.write(token);
  };
  values.onValue = ({ value, key, stack }) => {
    if (stack.length === 1) listener.member(String(key), value);
    else listener.item(String(stack[1]?.key), value);
  };
  let isOver = false;

  function attempt(work: () => void): MembersFault | null {
    try {
      work();
      return null;
    } catch (error) {
      isOver = true;
      return error instanceof Fault ? error.fault : { type: 'notJson' };
    }
  }

  return {
    write: (piece) => (isOver ? { type: 'notJson' } : attempt(() => tokens.write(piece))),
    end: () =>
      attempt(() => {
        tokens.end();
        if (!values.isEnded) values.end();
      }),
  };
}

/** Looks at the tokens for what the library lets pass. */
function createWatch(lists: readonly string[], onName: (name: string) => void) {
  const names = new Set<string>();
  let depth = 0;
  let name = '';
  let awaitsName = false;

  function takeName(text: string): void {
    if (names.has(text)) throw new Fault({ type: 'twice', name: text });
    names.add(text);
    onName(text);
    name = text;
    awaitsName = false;
  }

  function beginValue(token: TokenType): void {
    const isList = token === TokenType.LEFT_BRACKET;
    const isObject = token === TokenType.LEFT_BRACE;
    if (depth === 0 && !isObject) throw new Fault({ type: 'notObject' });
    if (depth === 1 && !isList && lists.includes(name)) throw new Fault({ type: 'noList', name });
    if (!isList && !isObject) return;
    if (depth === DEEPEST) throw new Fault({ type: 'tooDeep' });
    depth += 1;
    awaitsName = depth === 1;
  }

  return {
    see: (token: TokenType, value: unknown): void => {
      if (token === TokenType.RIGHT_BRACE || token === TokenType.RIGHT_BRACKET) depth -= 1;
      else if (token === TokenType.COMMA) awaitsName ||= depth === 1;
      else if (token === TokenType.STRING && awaitsName && depth === 1) takeName(String(value));
      else if (token !== TokenType.COLON) beginValue(token);
    },
  };
}
