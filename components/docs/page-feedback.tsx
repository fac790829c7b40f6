import controls from '#components/ui/controls.module.css';
import { feedbackForm } from '#lib/http/feedback-form.ts';
import styles from './page-feedback.module.css';

/**
 * Asks whether the page was helpful. A form that works by itself: the browser sends it and comes back to the thanks, which
 * only their fragment shows; the page script spares it the way (`components/page-script/feedback.ts`).
 */
export function PageFeedback({ page }: { page: string }) {
  return (
    <div className={styles.feedback} tabIndex={-1}>
      <p className={styles.thanks} id={feedbackForm.thanksId} tabIndex={-1}>
        Thank you. Your answer was kept.
      </p>
      <form action={feedbackForm.path} method="post" data-feedback="" suppressHydrationWarning>
        <input type="hidden" name="page" value={page} />
        <fieldset className="row">
          <legend>Was this page helpful?</legend>
          <Answer value="true" word="Yes" />
          <Answer value="false" word="No" />
        </fieldset>
        <div className={styles.more}>
          <label htmlFor="feedback-text">
            What helped, or what is missing or wrong? <span className="meta">Optional</span>
          </label>
          <textarea
            className={controls.input}
            id="feedback-text"
            name="text"
            rows={3}
            maxLength={feedbackForm.maxTextLength}
            aria-describedby="feedback-note"
          />
          <p className="meta" id="feedback-note">
            Kept without your name or address. Leave out keys and personal data.
          </p>
          <button type="submit" className={controls.button}>
            Send
          </button>
        </div>
      </form>
      <p role="status" suppressHydrationWarning>
        {''}
      </p>
    </div>
  );
}

function Answer({ value, word }: { value: 'true' | 'false'; word: string }) {
  return (
    <label className={`${controls.button} ${styles.answer}`}>
      <input type="radio" name="isHelpful" value={value} required />
      {word}
    </label>
  );
}
