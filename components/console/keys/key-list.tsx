import { useEffect, useRef } from 'react';
import controls from '#components/ui/controls.module.css';
import { Icon } from '#components/ui/icon.tsx';
import styles from './key-list.module.css';

/** What the console does by keyboard, beside Tab and the browser's own keys. */
const groups: { title: string; keys: [keys: string[], what: string][] }[] = [
  {
    title: 'Anywhere in the console',
    keys: [
      [['Ctrl', 'Enter'], 'Send; on a Mac ⌘ and Enter'],
      [['Esc'], 'Cancel what is being sent, else close the sheet'],
      [['?'], 'This list'],
    ],
  },
  {
    title: 'In the body of an answer',
    keys: [
      [['Enter'], 'In Find: the next place'],
      [['Shift', 'Enter'], 'In Find: the place before'],
      [['↑', '↓'], 'Scroll; in a tree or a stream the row before and after'],
      [['→', '←'], 'In a tree: open and close, or go in and out'],
      [['Home', 'End'], 'The first and the last row'],
      [['Esc'], 'In a stream: close the row that is open'],
    ],
  },
  {
    title: 'In tabs',
    keys: [[['→', '←', 'Home', 'End'], 'Another tab']],
  },
];

/** The list of keys, over the page until it is closed. */
export function KeyList({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className={`panel ${styles.dialog}`} aria-labelledby="console-keys" onClose={onClose}>
      <header className="bar">
        <h2 className="push" id="console-keys">
          Keys of the console
        </h2>
        <form method="dialog">
          <button className={controls.iconButton} type="submit" aria-label="Close">
            <Icon name="close" />
          </button>
        </form>
      </header>
      {groups.map(({ title, keys }) => (
        <section key={title} className="pad">
          <h3>{title}</h3>
          <dl className={styles.keys}>
            {keys.map(([names, what]) => (
              <div key={what}>
                <dt>
                  {names.map((name) => (
                    <kbd key={name}>{name}</kbd>
                  ))}
                </dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </dialog>
  );
}
