terraform {
  required_version = ">= 1.9.0"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.0"
    }
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "archive" {
  bucket = "orders-archive"

  rule {
    id     = "monthly"
    status = "Enabled"

    filter {
      prefix = "monthly/"
    }

    transition {
      days          = 90
      storage_class = "GLACIER_INSTANT"
    }
  }
}
