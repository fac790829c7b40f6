const keys = new WeakMap<object, number>();
let lastKey = 0;

/** A React key for an object, the same for as long as it is that object. */
export function keyOf(object: object): number {
  const key = keys.get(object) ?? ++lastKey;
  keys.set(object, key);
  return key;
}
