terraform {
  required_version = ">= 1.9.0"

  required_providers {
    aws = {
      source                = "hashicorp/aws"
      version               = "~> 6.0"
      configuration_aliases = [aws.west]
    }
  }
}

variable "backup_role_arn" {
  description = "The role that AWS Backup assumes."
  type        = string
}

variable "database_identifier" {
  description = "The database that the plan protects."
  type        = string
  default     = "orders-prod"
}

locals {
  tags = {
    "managed-by" = "holdfast"
    "system"     = "orders"
  }
}

data "aws_db_instance" "database" {
  db_instance_identifier = var.database_identifier
}

data "aws_iam_policy_document" "vault" {
  statement {
    sid       = "DenyDelete"
    effect    = "Deny"
    actions   = ["backup:DeleteRecoveryPoint"]
    resources = ["*"]

    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
  }
}

resource "aws_backup_vault" "primary" {
  name = "orders-primary"
  tags = local.tags
}

resource "aws_backup_vault" "west" {
  provider = aws.west
  name     = "orders-west"
  tags     = local.tags
}

resource "aws_backup_vault_lock_configuration" "primary" {
  backup_vault_name   = aws_backup_vault.primary.name
  min_retention_days  = 30
  changeable_for_days = 3
}

resource "aws_backup_vault_policy" "primary" {
  backup_vault_name = aws_backup_vault.primary.name
  policy            = data.aws_iam_policy_document.vault.json
}

resource "aws_backup_plan" "database" {
  name = "orders-database"
  tags = local.tags

  rule {
    rule_name                    = "daily"
    target_vault_name            = aws_backup_vault.primary.name
    schedule                     = "cron(0 3 * * ? *)"
    schedule_expression_timezone = "Europe/Dublin"
    start_window                 = 60

    lifecycle {
      cold_storage_after = 30
      delete_after       = 365
    }

    copy_action {
      destination_vault_arn = aws_backup_vault.west.arn

      lifecycle {
        delete_after = 35
      }
    }
  }
}

resource "aws_backup_selection" "database" {
  name         = "orders-database"
  plan_id      = aws_backup_plan.database.id
  iam_role_arn = var.backup_role_arn
  resources    = [data.aws_db_instance.database.db_instance_arn]
}

check "database_is_backed_up" {
  assert {
    condition     = data.aws_db_instance.database.backup_retention_period >= 1
    error_message = "Automated backups of the database are off."
  }
}

output "vault_arns" {
  description = "Where the recovery points are kept."
  value       = [aws_backup_vault.primary.arn, aws_backup_vault.west.arn]
}
