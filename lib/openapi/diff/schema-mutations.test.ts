import { describe, expect, it } from 'vitest';
import { linesAfter, linesBefore, put, remove, schema } from './fixtures/mutate.ts';

// Sent only, received only, and both.
const sent = (rest: string) => schema('AccountCreate', `/properties/${rest}`);
const received = (rest: string) => schema('WebhookDelivery', `/properties/${rest}`);
const both = (rest: string) => schema('Plan', rest);

describe('an edit of fields', () => {
  it.each([
    [
      'needs one more',
      [put(sent('region'), { type: 'string' }), put(schema('AccountCreate', '/required/-'), 'region')],
      ['breaking AccountCreate.region'],
    ],
    ['takes one more', [put(sent('region'), { type: 'string' })], ['added AccountCreate.region']],
    ['takes one less', [remove(sent('owner_email'))], ['breaking AccountCreate.owner_email']],
    [
      'needs one that could be left out',
      [put(schema('AccountCreate', '/required/-'), 'status')],
      ['breaking AccountCreate.status required'],
    ],
    [
      'lets one be left out',
      [put(schema('AccountCreate', '/required'), ['name'])],
      ['changed AccountCreate.plan required'],
    ],
    ['gives one more', [put(received('label'), { type: 'string' })], ['added WebhookDelivery.label']],
    ['gives one less', [remove(received('created_at'))], ['breaking WebhookDelivery.created_at']],
    [
      'no longer always gives one',
      [remove(schema('WebhookDelivery', '/required/0'))],
      ['breaking WebhookDelivery.id required'],
    ],
    [
      'always gives one',
      [put(schema('AccountList', '/required/-'), 'has_more')],
      ['changed AccountList.has_more required'],
    ],
    [
      'deprecates one',
      [put(received('attempts/deprecated'), true)],
      ['deprecated WebhookDelivery.attempts deprecated'],
    ],
    [
      'is about one that is called as what every object has',
      [put(received('constructor'), {})],
      ['added WebhookDelivery.constructor'],
    ],
    [
      'takes one back from requests by making it read-only',
      [put(sent('owner_email/readOnly'), true)],
      ['breaking AccountCreate.owner_email'],
    ],
  ])('that %s', (_what, edits, lines) => expect(linesAfter(...edits)).toEqual(lines));
});

describe('an edit of types and values', () => {
  it.each([
    [
      'sends null where there was none',
      [put(received('created_at/type'), ['string', 'null'])],
      ['breaking WebhookDelivery.created_at type null'],
    ],
    [
      'sends null no longer',
      [put(received('next_attempt_at/type'), 'string')],
      ['changed WebhookDelivery.next_attempt_at type null'],
    ],
    ['takes null', [put(sent('name/type'), ['string', 'null'])], ['changed AccountCreate.name type null']],
    [
      'takes another type',
      [put(sent('name/type'), 'integer')],
      ['breaking AccountCreate.name type string', 'changed AccountCreate.name type integer'],
    ],
    [
      'sends another type',
      [put(received('created_at/type'), 'integer')],
      ['breaking WebhookDelivery.created_at type integer', 'changed WebhookDelivery.created_at type string'],
    ],
    [
      'takes fractions',
      [put('/components/parameters/Limit/schema/type', 'number')],
      ['changed query limit type number'],
    ],
    [
      'takes listed values only',
      [put('/components/parameters/Cursor/schema/enum', ['a'])],
      ['breaking query cursor enum'],
    ],
    [
      'may send one more value',
      [put(received('status/enum/-'), 'lost')],
      ['breaking WebhookDelivery.status enum lost'],
    ],
    ['sends one value less', [remove(received('status/enum/0'))], ['changed WebhookDelivery.status enum pending']],
    ['adds a value to what is sent and received', [put(both('/enum/-'), 'team')], ['breaking Plan enum team']],
    ['removes a value from what is sent and received', [remove(both('/enum/0'))], ['breaking Plan enum free']],
    ['adds a value to an open set', [put(schema('ErrorCode', '/enum/-'), 'teapot')], ['added ErrorCode enum teapot']],
    [
      'adds a variant to an open set',
      [put(schema('Event', '/oneOf/-'), { title: 'a', type: 'object' })],
      ['added Event(a)'],
    ],
    ['opens a set', [put(received('status/x-open-set'), true)], ['breaking WebhookDelivery.status open']],
    ['adds a variant', [put(schema('ReportRow', '/oneOf/-'), { title: 'a' })], ['breaking ReportRow(a)']],
    ['removes a variant', [remove(schema('ReportRow', '/oneOf/0'))], ['changed ReportRow(AccountActivityRow)']],
    ['takes shorter texts', [put(sent('name/maxLength'), 60)], ['breaking AccountCreate.name maxLength 60']],
    ['takes longer texts', [put(sent('name/maxLength'), 200)], ['changed AccountCreate.name maxLength 200']],
    [
      'may send longer texts',
      [put(schema('Account', '/properties/name/maxLength'), 200)],
      ['breaking Account.name maxLength 200'],
    ],
    ['takes texts of one form only', [put(sent('name/pattern'), '^A')], ['breaking AccountCreate.name pattern']],
    [
      'sends texts of another form',
      [put(received('created_at/format'), 'date')],
      ['breaking WebhookDelivery.created_at format date'],
    ],
    [
      'changes what happens without a field',
      [put(sent('status/default'), 'trialing')],
      ['breaking AccountCreate.status default trialing'],
    ],
    [
      'says what readers may assume',
      [put(received('status/default'), 'pending')],
      ['documentation WebhookDelivery.status default'],
    ],
    [
      'takes further fields',
      [remove(schema('AccountUpdate', '/additionalProperties'))],
      ['changed AccountUpdate closed'],
    ],
    ['takes fewer keys', [put(schema('Metadata', '/maxProperties'), 20)], ['breaking Metadata maxProperties 20']],
    [
      'takes shorter values under free keys',
      [put(schema('Metadata', '/additionalProperties/maxLength'), 50)],
      ['breaking Metadata.* maxLength 50'],
    ],
    [
      'says something that no rule knows',
      [put(received('attempts/contains'), {})],
      ['breaking WebhookDelivery.attempts contains'],
    ],
  ])('that %s', (_what, edits, lines) => expect(linesAfter(...edits)).toEqual(lines));

  it('that takes any value where there was a list of them is compatible', () => {
    expect(linesBefore(put('/components/parameters/Cursor/schema/enum', ['a']))).toEqual(['changed query cursor enum']);
  });

  it('that closes an object against further fields is breaking', () => {
    expect(linesBefore(remove(schema('AccountUpdate', '/additionalProperties')))).toEqual([
      'breaking AccountUpdate closed',
    ]);
  });
});
