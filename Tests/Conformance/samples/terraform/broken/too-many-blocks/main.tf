terraform {
  required_version = ">= 1.9.0"

  required_providers {
    google = {
      source  = "hashicorp/google"
      version = "~> 6.0"
    }
  }
}

resource "google_storage_bucket" "archive" {
  name     = "orders-archive"
  location = "EU"

  versioning {
    enabled = true
  }

  versioning {
    enabled = false
  }
}
