/** The document that holds the break which is being taken. */
export const SESSION = 'break';

/** The document that holds what the person wants of exercises. */
export const EXERCISES = 'exercises';

/** The document that holds how the person wants the progress page. */
export const PROGRESS = 'progress';

/** The document that says when everything was last taken out. */
export const EXCHANGE = 'exchange';

/** The document that holds the massage plan. */
export const CARE = 'care';

/** The document that remembers what of the plan went to other machines; only there while it does. */
export const SYNC = 'sync';

/** The document that holds which suggestion of an organisation the person has answered. */
export const POLICY = 'policy';
