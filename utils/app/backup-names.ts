/** The document that holds what was decided about automatic backups. */
export const BACKUP = 'backup';

/** The document that holds the key they are locked with. It never leaves this browser. */
export const BACKUP_KEY = 'backup-key';
