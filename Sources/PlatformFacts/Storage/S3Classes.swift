extension StorageClasses {
  static let s3: [StorageClass] = []
  static let gcs: [StorageClass] = []
  static let azureBlob: [StorageClass] = []
}
