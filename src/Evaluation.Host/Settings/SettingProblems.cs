using Evaluation.Model.Problems;

namespace Evaluation.Host.Settings;

/// <summary>What can be wrong with the settings.</summary>
public static class SettingProblems
{
    public static readonly ProblemCode Unreadable = new(
        "settings-unreadable", ProblemSeverity.Error, "The settings can't be read: {0}", "配置文件无法读取：{0}");

    public static readonly ProblemCode Unknown = new(
        "setting-unknown", ProblemSeverity.Error, "There is no setting '{0}'; the settings are {1}.", "没有名为“{0}”的配置项；可用的配置项有{1}。");

    public static readonly ProblemCode NotText = new(
        "setting-not-text", ProblemSeverity.Error, "The setting '{0}' must be a text in quotes.", "配置项“{0}”必须是带引号的文本。");

    public static readonly ProblemCode Empty = new(
        "setting-empty", ProblemSeverity.Error, "The setting '{0}' must not be empty.", "配置项“{0}”不能为空。");

    public static readonly ProblemCode TimeZoneUnknown = new(
        "time-zone-unknown", ProblemSeverity.Error, "The time zone '{0}' is not known on this machine.", "本机没有时区“{0}”。");

    public static readonly ProblemCode UrlInvalid = new(
        "url-invalid", ProblemSeverity.Error, "'{0}' is not an address to listen on, such as http://127.0.0.1:5080.", "“{0}”不是可监听的地址，应形如http://127.0.0.1:5080。");

    public static readonly ProblemCode AddressInvalid = new(
        "address-invalid", ProblemSeverity.Error, "'{0}' is not a network address.", "“{0}”不是网络地址。");

    public static readonly ProblemCode CertificateMissing = new(
        "certificate-missing", ProblemSeverity.Error, "To listen on '{0}' the setting 'Certificate' must name a PEM file; or listen on http behind an https proxy.", "监听“{0}”需由配置项“Certificate”指定PEM文件；也可以在https代理之后监听http。");

    public static readonly ProblemCode CertificateUnusable = new(
        "certificate-unusable", ProblemSeverity.Error, "The certificate can't be used: {0}", "证书无法使用：{0}");

    public static readonly ProblemCode DatabaseAddress = new(
        "database-address", ProblemSeverity.Error, "The database's address is none: {0}", "数据库地址无效：{0}");
}
