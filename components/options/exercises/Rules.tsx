import styles from './Rules.module.css';

/** What holds for every exercise, said once. */
export function Rules() {
  return (
    <div class={styles.rules}>
      <h3>For every exercise</h3>
      <ul>
        <li>A stretch may feel like a stretch, never like sharp pain.</li>
        <li>Breathe. Do not bounce.</li>
        <li>Stop if something makes it worse or brings something new.</li>
        <li>
          <strong>Stop and get help</strong> for chest pain, faintness, new numbness or weakness.
        </li>
      </ul>
      <p>No clinician has reviewed the exercises for Unknot. What somebody who treats you has told you comes first.</p>
    </div>
  );
}
