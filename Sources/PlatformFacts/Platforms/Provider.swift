/// Who runs a platform.
package enum Provider: String, CaseIterable, Sendable {
  case aws, google, azure, supabase, github
  /// A program in a Kubernetes cluster, or the cluster itself.
  case kubernetes
  /// A program on machines of one's own.
  case selfHosted = "self-hosted"
  /// A service of someone else, not named here.
  case other

  /// Who owns the regions in which it runs: Supabase runs in those of AWS, GitHub in part in those of Azure.
  package var landlord: Provider {
    switch self {
    case .supabase: .aws
    case .github: .azure
    default: self
    }
  }
}
