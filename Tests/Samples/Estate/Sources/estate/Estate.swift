import Holdfast

/// The estate of a small shop: two systems that share what the platform team offers.
@main struct Estate: RecoverySpec {
  var body: some SpecContent {
    Orders()
    for country in ["de", "fr"] { shop(in: country) }
  }
}
