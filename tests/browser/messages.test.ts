import { describe, expect, test } from 'vitest';
import { ownMessage } from '@/utils/browser/messages';
import { fakeBrowser } from './fake';

const id = fakeBrowser.runtime.id;
const page = 'chrome-extension://test-extension-id/popup.html';

describe('a message', () => {
  test.each([[{ type: 'changed' }], [{ type: 'left', prompt: 'prompt-1' }]])(
    'is ours when one of our own pages sent it in a shape there is: %o',
    (message) => {
      expect(ownMessage({ ...message, more: 1 }, { id, url: page })).toEqual(message);
    },
  );

  test.each([
    ['from another extension', { type: 'changed' }, { id: 'stranger', url: page }],
    ['from a web page', { type: 'changed' }, { id, url: 'https://example.com/popup.html' }],
    ['from nowhere', { type: 'changed' }, { id }],
    ['of another shape', { type: 'erase' }, { id, url: page }],
    ['that names no prompt', { type: 'left', prompt: 7 }, { id, url: page }],
    ['that is no object', 'changed', { id, url: page }],
    ['that is nothing', null, { id, url: page }],
  ])('%s is ignored', (_, message, sender) => {
    expect(ownMessage(message, sender)).toBeNull();
  });
});
