terraform {
  required_version = ">= 1.9.0"

  required_providers {
    google = {
      source  = "hashicorp/google"
      version = "~> 6.0"
    }
  }
}

resource "google_storage_bucket_access_control" "archive" {
  bucket = "orders-archive"
  entity = "allUsers"
  role   = "KEEPER"
}
