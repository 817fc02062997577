terraform {
  required_version = ">= 1.9.0"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.0"
    }
  }
}

variable "keep_days" {
  type    = number
  default = 7
}

resource "aws_backup_vault_lock_configuration" "primary" {
  backup_vault_name  = "orders"
  min_retention_days = var.keep_days

  lifecycle {
    precondition {
      condition     = var.keep_days >= 30
      error_message = "Frameworks ask for thirty days."
    }
  }
}
