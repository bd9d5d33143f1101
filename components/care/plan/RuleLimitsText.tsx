import styles from './plan.module.css';

/** What the rule is, and how far it can be trusted (clinical 5.4; the step-up figures are those of the rule's own anchor). */
export function RuleLimitsText() {
  return (
    <div class={styles.limits}>
      <p>
        This is arithmetic on your notes, not medical advice. Spacing sessions out is common practice; it has not been
        tested in trials. Your therapist or clinician may know better.
      </p>
      <p>
        Around level 4 it is partly chance. In simulated diaries at a steady 3, it spoke of closer sessions without
        reason in about 17 % of half-years; a rise of 2 points that lasted was found in about 76 %. It reads your pain
        scores and sessions only, and it changes nothing by itself.
      </p>
    </div>
  );
}
