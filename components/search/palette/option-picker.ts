import type { Row } from './rows.ts';

export type OptionPicker = {
  /** Takes the options that stand in the list now and picks the first. */
  take(options: Map<HTMLElement, Row>): void;
  /** Moves by so many options, from the last one on to the first. */
  move(by: number): void;
  /** Picks the option that an element is part of, if it is. */
  pick(target: EventTarget | null): Row | undefined;
  picked(): { option: HTMLElement; row: Row } | undefined;
};

/** Which option is meant, told by `aria-activedescendant`, since the focus stays in the input. */
export function createOptionPicker(input: HTMLInputElement): OptionPicker {
  let rows = new Map<HTMLElement, Row>();
  let current: HTMLElement | undefined;

  const set = (option: HTMLElement | undefined) => {
    current?.setAttribute('aria-selected', 'false');
    option?.setAttribute('aria-selected', 'true');
    current = option;
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
  };

  return {
    take(options) {
      rows = options;
      input.setAttribute('aria-expanded', String(options.size > 0));
      set(options.keys().next().value);
    },
    move(by) {
      const options = [...rows.keys()];
      const index = current ? options.indexOf(current) : -1;
      set(options.at((index + by) % options.length));
      current?.scrollIntoView({ block: 'nearest' });
    },
    pick(target) {
      const option = target instanceof Element ? target.closest<HTMLElement>('[role=option]') : null;
      const row = option ? rows.get(option) : undefined;
      if (option && row && option !== current) set(option);
      return row;
    },
    picked() {
      const row = current && rows.get(current);
      return current && row ? { option: current, row } : undefined;
    },
  };
}
