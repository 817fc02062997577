/// The specs of the catalogue's rules, as they stand in `specs/catalogue`.
#ifndef HOLDFAST_CATALOGUE_H
#define HOLDFAST_CATALOGUE_H

/// The two specs of a rule, each ended by a NUL, which neither holds.
struct CatalogueSpecs {
  /// The rule's name.
  const char *rule;
  /// The spec that breaks it.
  const unsigned char *broken;
  /// The same spec mended.
  const unsigned char *fixed;
};

/// The specs of a rule; null where it has none.
const struct CatalogueSpecs *catalogue_specs(const char *rule);

#endif
