terraform {
  required_version = ">= 1.9.0"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.0"
    }
  }
}

resource "aws_backup_vault" "a" {
  name = aws_backup_vault.b.name
}

resource "aws_backup_vault" "b" {
  name = aws_backup_vault.a.name
}
