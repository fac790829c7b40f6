import controls from '#components/ui/controls.module.css';
import { type FormField, fieldId } from '#lib/request/form-field.ts';
import { useKnownIds } from '../ids/known-ids.ts';
import { messageAttributes } from './field.tsx';
import { useTypedBefore } from './use-typed-before.ts';

type FieldControlProps = {
  field: FormField;
  text: string;
  message: string | undefined;
  onText: (text: string) => void;
};

/** The control that a single value is written in. Whatever it cannot offer, it still shows. */
export function FieldControl({ field, text, message, onText }: FieldControlProps) {
  const ref = useTypedBefore(text, onText);
  const known = useKnownIds(field.hint);
  const common = {
    ref,
    id: fieldId(field),
    className: controls.input,
    value: text,
    required: field.isRequired,
    autoComplete: 'off',
    spellCheck: false,
    onChange: (event: { target: { value: string } }) => onText(event.target.value),
    ...messageAttributes(field, message),
  };
  if (field.control === 'choice') {
    const choices = field.choices ?? [];
    return (
      <select {...common}>
        <option value="">{emptyChoice(field)}</option>
        {text !== '' && !choices.includes(text) && <option value={text}>{text}</option>}
        {choices.map((choice) => (
          <option key={choice}>{choice}</option>
        ))}
      </select>
    );
  }
  // A line of text would lose its line breaks.
  if (field.control !== 'text' || /[\r\n]/.test(text))
    return <textarea rows={3} placeholder={field.hint} {...common} />;
  const suggested = field.choices?.map((choice): [string, string] => [choice, '']) ?? known;
  if (suggested.length === 0) return <input placeholder={field.hint} inputMode={inputModeOf(field)} {...common} />;
  const listId = `${common.id}-values`;
  return (
    <>
      <input placeholder={field.hint} list={listId} {...common} />
      <datalist id={listId}>
        {suggested.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </datalist>
    </>
  );
}

function emptyChoice({ name, hint, isRequired }: FormField): string {
  if (isRequired) return `Choose ${/^[aeiou]/i.test(name) ? 'an' : 'a'} ${name}`;
  return hint === undefined ? 'Not set' : `Not set (${hint})`;
}

function inputModeOf({ isLiteral, typeLabel }: FormField): 'numeric' | 'decimal' | undefined {
  if (!isLiteral) return undefined;
  return typeLabel.startsWith('integer') ? 'numeric' : 'decimal';
}
