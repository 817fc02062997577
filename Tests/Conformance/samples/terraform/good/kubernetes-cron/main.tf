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
    name      = "orders-nightly"
    namespace = "backups"
  }

  spec {
    schedule           = "0 2 * * *"
    timezone           = "Etc/UTC"
    concurrency_policy = "Forbid"

    job_template {
      metadata {}

      spec {
        backoff_limit = 0

        template {
          metadata {}

          spec {
            restart_policy = "Never"

            container {
              name    = "backup"
              image   = "example/backup@sha256:0000000000000000000000000000000000000000000000000000000000000000"
              command = ["/bin/sh", "-c", "backup"]
            }
          }
        }
      }
    }
  }
}

resource "kubernetes_manifest" "schedule" {
  manifest = {
    apiVersion = "velero.io/v1"
    kind       = "Schedule"

    metadata = {
      name      = "orders"
      namespace = "velero"
    }

    spec = {
      schedule = "0 */6 * * *"

      template = {
        includedNamespaces = ["orders"]
        ttl                = "720h0m0s"
      }
    }
  }
}
