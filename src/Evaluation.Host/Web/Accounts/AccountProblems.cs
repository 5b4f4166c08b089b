using System.Globalization;
using Evaluation.Model.Problems;

namespace Evaluation.Host.Web.Accounts;

/// <summary>Why an account or a password is refused.</summary>
public static class AccountProblems
{
    public static readonly ProblemCode NameInvalid = new(
        "account-name", ProblemSeverity.Error, "A name has 2 to {0} letters, digits and .-_ only.", "用户名须为2至{0}个字符，只含文字、字母、数字和.-_。");

    public static readonly ProblemCode NameTaken = new(
        "account-name-taken", ProblemSeverity.Error, "The name '{0}' is taken.", "用户名“{0}”已被使用。");

    public static readonly ProblemCode Unknown = new(
        "account-unknown", ProblemSeverity.Error, "There is no account '{0}'.", "没有账户“{0}”。");

    public static readonly ProblemCode AgencyMismatch = new(
        "account-agency", ProblemSeverity.Error, "An agency account has an agency, no other account has one.", "部门账户须指定部门，其他账户不指定部门。");

    public static readonly ProblemCode AgencyUnknown = new(
        "account-agency-unknown", ProblemSeverity.Error, "There is no agency '{0}'.", "没有部门“{0}”。");

    public static readonly ProblemCode LastAdministrator = new(
        "account-last-administrator", ProblemSeverity.Error, "'{0}' is the only administrator who can sign in.", "“{0}”是唯一可登录的管理员账户，不能停用。");

    public static readonly ProblemCode PasswordShort = new(
        "password-short", ProblemSeverity.Error, "A password has at least {0} characters.", "密码至少{0}个字符。");

    public static readonly ProblemCode PasswordLong = new(
        "password-long", ProblemSeverity.Error, "A password has at most {0} characters.", "密码不超过{0}个字符。");

    public static readonly ProblemCode PasswordMonotonous = new(
        "password-monotonous", ProblemSeverity.Error, "A password has at least {0} different characters.", "密码至少含{0}个不同的字符。");

    public static readonly ProblemCode PasswordHasName = new(
        "password-has-name", ProblemSeverity.Error, "A password does not contain the account's name.", "密码不能包含用户名。");

    public static readonly ProblemCode PasswordsDiffer = new(
        "passwords-differ", ProblemSeverity.Error, "The two passwords differ.", "两次填写的密码不一致。");

    public static readonly ProblemCode PasswordSame = new(
        "password-same", ProblemSeverity.Error, "The new password is the old one.", "新密码不能与现用密码相同。");

    public static readonly ProblemCode PasswordWrong = new(
        "password-wrong", ProblemSeverity.Error, "The current password is wrong.", "现用密码不正确。");

    public static readonly ProblemCode Locked = new(
        "account-locked", ProblemSeverity.Error, "Too many failures: the account is locked for a while.", "失败次数过多，账户暂时锁定。");

    /// <param name="account">The account's name, where the problem lies.</param>
    internal static Problem At(this ProblemCode code, string account, params object[] values) =>
        new(code, new Place(account), [.. values.Select(v => Convert.ToString(v, CultureInfo.InvariantCulture)!)]);
}
