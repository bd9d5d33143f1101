import styles from './Choosing.module.css';

const QUESTIONS = [
  'Are you licensed or registered here, and where can I check?',
  'How often do you work with long-lasting neck or back pain?',
  'What would you change if I am sore for more than two days?',
  'How will we tell whether it is helping, and when would we stop?',
];

/** How massage therapists are registered, by country: each with what to check, its source and the year it was looked at. */
const COUNTRIES: readonly (readonly [country: string, facts: readonly string[], source: string])[] = [
  [
    'United States',
    [
      '49 states and territories ask for a licence. Vermont has a registration, California a voluntary certificate; Kansas, Minnesota and Wyoming have no rules of the state.',
      'Check the licence on the site of the state board. The usual entry examination is the MBLEx.',
      'Board certification (BCTMB) is voluntary and goes beyond that.',
    ],
    'fsmtb.org and ncbtmb.com, looked at in 2026',
  ],
  [
    'United Kingdom',
    [
      'The law does not regulate it: anyone may use the title.',
      'The CNHC and the FHT keep voluntary registers, accredited by the Professional Standards Authority. Ask for the register and the number, and look it up there.',
    ],
    'fht.org.uk, looked at in 2026',
  ],
  [
    'Canada',
    ['Some provinces regulate massage therapists. Ask which register of your province holds the name.'],
    'general knowledge in 2026, not checked against a register',
  ],
  ['Elsewhere', ['Look for your country’s register, and ask for the number in it.'], 'general advice, 2026'],
];

const CLINICIAN_FIRST = [
  'a bleeding disorder, or blood thinners',
  'burns, open or healing wounds',
  'a deep vein thrombosis (a clot in a deep vein)',
  'a fracture',
  'severe osteoporosis',
  'a very low platelet count',
  'a recent heart attack',
  'cancer',
  'pregnancy',
  'fever or a contagious illness',
  'pain that nobody has explained yet',
];

/** What is worth asking a therapist, how to look one up, and when to ask a clinician first. The same for everyone. */
export function Choosing() {
  return (
    <div class={styles.choosing}>
      <h3>Four questions worth asking</h3>
      <ol>
        {QUESTIONS.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
      <details>
        <summary>Choosing a therapist, by country</summary>
        <div class={styles.inside}>
          {COUNTRIES.map(([country, facts, source]) => (
            <section key={country} aria-label={country}>
              <h4>{country}</h4>
              <ul>
                {facts.map((fact) => (
                  <li key={fact}>{fact}</li>
                ))}
              </ul>
              <p class={styles.source}>Source: {source}.</p>
            </section>
          ))}
          <p class={styles.source}>General information. Rules change, so the register itself has the last word.</p>
        </div>
      </details>
      <details>
        <summary>Ask a clinician first</summary>
        <div class={styles.inside}>
          <p>Before a massage, ask a doctor or another clinician if one of these is true for you:</p>
          <ul>
            {CLINICIAN_FIRST.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
          <p class={styles.source}>
            A list to read, the same for everyone. Answers are not stored. Source: wording of Mayo Clinic as quoted by
            massage practices, looked at in 2026. General information.
          </p>
        </div>
      </details>
    </div>
  );
}
