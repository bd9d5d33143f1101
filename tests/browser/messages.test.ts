import { describe, expect, test } from 'vitest';
import { isOwnMessage } from '@/utils/browser/messages';
import { fakeBrowser } from './fake';

const id = fakeBrowser.runtime.id;
const page = 'chrome-extension://test-extension-id/popup.html';

describe('a message', () => {
  test('is ours when one of our own pages sent it in the one shape there is', () => {
    expect(isOwnMessage({ type: 'changed' }, { id, url: page })).toBe(true);
  });

  test.each([
    ['from another extension', { type: 'changed' }, { id: 'stranger', url: page }],
    ['from a web page', { type: 'changed' }, { id, url: 'https://example.com/popup.html' }],
    ['from nowhere', { type: 'changed' }, { id }],
    ['of another shape', { type: 'erase' }, { id, url: page }],
    ['that is no object', 'changed', { id, url: page }],
    ['that is nothing', null, { id, url: page }],
  ])('%s is ignored', (_, message, sender) => {
    expect(isOwnMessage(message, sender)).toBe(false);
  });
});
