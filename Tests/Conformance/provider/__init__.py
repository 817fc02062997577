"""A stand-in for Terraform's AWS, Google and Kubernetes providers: their real schemas, no cloud."""
