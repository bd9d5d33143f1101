import styles from './Wordmark.module.css';

/** The name with its mark: a knot that comes loose. */
export function Wordmark() {
  return (
    <span class={styles.wordmark}>
      <svg
        viewBox="0 0 32 32"
        width="24"
        height="24"
        aria-hidden="true"
        fill="none"
        stroke="currentColor"
        stroke-width="3.2"
        stroke-linecap="round"
      >
        <path d="M16 6.2 C 11 6.2 7.6 9.2 7.6 13.4 C 7.6 17.5 11 20.6 15.2 22.3 M20.5 23.9 C 22.6 24.4 24.8 24.6 27 24.6" />
        <path d="M5 24.6 C 14.5 24.6 24.4 20.4 24.4 13.4 C 24.4 9.2 21 6.2 16 6.2" />
      </svg>{' '}
      Unknot
    </span>
  );
}
