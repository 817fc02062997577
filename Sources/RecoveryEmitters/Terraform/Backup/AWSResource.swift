import ConfigTrees
import PlatformFacts
import RecoveryModel

/// How Amazon names a resource that the team owns: the form of its ARN, and its type in restore tests of AWS Backup.
struct AWSResource {
  /// The service part of the ARN.
  let service: String
  /// What stands before the resource's own name.
  let path: String
  /// The type that restore tests of AWS Backup know it by; nil where they do not take it.
  let backupType: String?
  /// Whether the ARN has a region and an account.
  var isRegional = true

  /// The resource of a platform; nil where its ARN cannot be made from its name.
  static func of(_ platform: Platform) -> AWSResource? {
    switch platform.name {
    case "rds", "rds-postgres", "rds-mysql": AWSResource(service: "rds", path: "db:", backupType: "RDS")
    case "aurora-postgres", "aurora-mysql":
      AWSResource(service: "rds", path: "cluster:", backupType: "Aurora")
    case "documentdb": AWSResource(service: "rds", path: "cluster:", backupType: "DocumentDB")
    case "neptune": AWSResource(service: "rds", path: "cluster:", backupType: "Neptune")
    case "eks": AWSResource(service: "eks", path: "cluster/", backupType: nil)
    case "dynamodb": AWSResource(service: "dynamodb", path: "table/", backupType: "DynamoDB")
    case "efs": AWSResource(service: "elasticfilesystem", path: "file-system/", backupType: "EFS")
    case "fsx": AWSResource(service: "fsx", path: "file-system/", backupType: "FSx")
    case "ebs": AWSResource(service: "ec2", path: "volume/", backupType: "EBS")
    case "ec2": AWSResource(service: "ec2", path: "instance/", backupType: "EC2")
    case "redshift": AWSResource(service: "redshift", path: "cluster:", backupType: nil)
    case "s3": AWSResource(service: "s3", path: "", backupType: "S3", isRegional: false)
    default: nil
    }
  }
}

extension ModuleSubjects {
  /// The variable that names a component's resource; the spec's own name for it is the default.
  func identifier(of component: Component) -> ModuleVariable {
    let said = component.spec.resource?.known
    return ModuleVariable(
      name: "\(Names.terraform(component.name))_identifier",
      description:
        "What \(component.platform?.title ?? "the platform") calls the component \(component.name).",
      fallback: said.map(HCLExpression.string), example: .string(component.name))
  }

  /// The ARN of a component's resource, made from its name and from where the provider stands.
  func arn(of component: Component, _ resource: AWSResource, parts: inout ModuleParts) -> HCLExpression {
    let alias = providers.alias(for: component.place, .aws)
    let seat = Self.caller(alias)
    let name = parts.variable(identifier(of: component))
    parts.data(.main, "aws_partition", seat, in: alias)
    var text: [HCLTemplatePart] = [
      .text("arn:"), .value(.reference("data", "aws_partition", seat, "partition")),
    ]
    text.append(.text(":\(resource.service):"))
    if resource.isRegional {
      parts.data(.main, "aws_region", seat, in: alias)
      parts.data(.main, "aws_caller_identity", seat, in: alias)
      text += [
        .value(.reference("data", "aws_region", seat, "region")), .text(":"),
        .value(.reference("data", "aws_caller_identity", seat, "account_id")),
      ]
    } else {
      text.append(.text(":"))
    }
    return .template(text + [.text(":\(resource.path)"), .value(name)])
  }
}
