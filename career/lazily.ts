/**
 * What `make` gives, made when somebody asks for the first time and kept from then on. For tables that are read from
 * lists: many processes load a module without ever needing its table, and a start should cost them nothing.
 */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
