terraform {
  required_version = ">= 1.9.0"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 6.0, < 7.0"
    }
  }
}

variable "bucket" {
  description = "The bucket that holds the dumps."
  type        = string

  validation {
    condition     = can(regex("^[a-z0-9.-]{3,63}$", var.bucket))
    error_message = "A bucket name has 3 to 63 lower-case letters, digits, dots and hyphens."
  }
}

variable "tiers" {
  description = "Where the objects under each prefix go, by age."
  type = map(object({
    after         = number
    storage_class = optional(string, "GLACIER_IR")
  }))
  default = {
    "monthly/" = { after = 90 }
  }
}

data "aws_s3_bucket" "archive" {
  bucket = var.bucket
}

data "aws_region" "current" {}

resource "aws_s3_bucket_versioning" "archive" {
  bucket = data.aws_s3_bucket.archive.id

  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "archive" {
  depends_on = [aws_s3_bucket_versioning.archive]
  bucket     = data.aws_s3_bucket.archive.id

  dynamic "rule" {
    for_each = var.tiers

    content {
      id     = "tier-${replace(rule.key, "/", "")}"
      status = "Enabled"

      filter {
        prefix = rule.key
      }

      transition {
        days          = rule.value.after
        storage_class = rule.value.storage_class
      }

      noncurrent_version_expiration {
        noncurrent_days = 30
      }

      abort_incomplete_multipart_upload {
        days_after_initiation = 7
      }
    }
  }
}

resource "aws_cloudwatch_log_group" "recovery" {
  for_each = toset(["backup", "restore"])

  name              = "/holdfast/${each.key}"
  retention_in_days = 1096

  lifecycle {
    precondition {
      condition     = length(var.tiers) > 0
      error_message = "There is nothing to log about."
    }
  }
}

check "archive_is_in_its_region" {
  assert {
    condition     = data.aws_s3_bucket.archive.region == data.aws_region.current.region
    error_message = "The archive is not where the plan says: ${data.aws_s3_bucket.archive.region}."
  }

  assert {
    condition     = data.aws_s3_bucket.archive.arn != ""
    error_message = "The archive is not there."
  }
}
