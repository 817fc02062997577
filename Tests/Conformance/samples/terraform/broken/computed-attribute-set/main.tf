terraform {
  required_version = ">= 1.9.0"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.0"
    }
  }
}

resource "aws_backup_vault" "primary" {
  name = "orders"
  arn  = "arn:aws:backup:eu-west-1:123456789012:backup-vault:orders"
}
