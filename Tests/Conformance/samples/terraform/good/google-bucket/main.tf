terraform {
  required_version = ">= 1.9.0"

  required_providers {
    google = {
      source  = "hashicorp/google"
      version = "~> 6.0"
    }
  }
}

variable "project" {
  type = string
}

variable "labels" {
  type    = map(string)
  default = {}
}

resource "google_storage_bucket" "archive" {
  name                        = "orders-archive"
  project                     = var.project
  location                    = "EU"
  uniform_bucket_level_access = true
  labels                      = var.labels

  versioning {
    enabled = true
  }

  soft_delete_policy {
    retention_duration_seconds = 604800
  }

  lifecycle_rule {
    action {
      type          = "SetStorageClass"
      storage_class = "COLDLINE"
    }

    condition {
      age            = 90
      matches_prefix = ["monthly/"]
    }
  }

  lifecycle_rule {
    action {
      type = "Delete"
    }

    condition {
      num_newer_versions = 3
      with_state         = "ARCHIVED"
    }
  }
}

resource "google_cloud_scheduler_job" "export" {
  name      = "orders-export"
  project   = var.project
  region    = "europe-west1"
  schedule  = "0 3 * * *"
  time_zone = "Europe/Dublin"

  http_target {
    uri         = "https://example.com/export"
    http_method = "POST"
  }
}
