terraform {
  required_version = ">= 1.9.0"

  required_providers {
    kubernetes = {
      source  = "hashicorp/kubernetes"
      version = "~> 2.30"
    }
  }
}

resource "kubernetes_cron_job_v1" "nightly" {
  metadata {
    name = "orders"
  }

  spec {
    schedule           = "0 2 * * *"
    concurrency_policy = "Never"

    job_template {
      metadata {}

      spec {
        template {
          metadata {}

          spec {
            container {
              name = "backup"
            }
          }
        }
      }
    }
  }
}
