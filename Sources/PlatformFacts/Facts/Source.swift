/// The sources that many facts share.
enum Source {
  /// The request and response shapes that AWS ships with its Python client.
  static let awsModel = "AWS service model (botocore 1.43.11)"
  /// The help, argument parser and messages of Google's command line.
  static let gcloud = "Google Cloud SDK 528 reference"
  /// The documentation of Google's interfaces, field by field.
  static let googleAPI = "Google API field reference"
  /// The documentation and validators of the Terraform provider for Google Cloud.
  static let googleProvider = "Terraform google provider documentation (2026-08-21)"
  /// The documentation and validators of the Terraform provider for Azure.
  static let azureProvider = "Terraform azurerm provider documentation (2026-08-21)"
}
