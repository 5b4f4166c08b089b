using System.Reflection;

namespace Evaluation.Report.Tests;

public class WordsTests
{
    [Fact]
    public void Every_choice_has_chinese_words_of_its_own()
    {
        var methods = typeof(Words).GetMethods(BindingFlags.Public | BindingFlags.Static).Where(m => m.GetParameters()[0].ParameterType.IsEnum).ToList();

        Assert.True(methods.Count >= 15);
        Assert.All(methods, method =>
        {
            var values = Enum.GetValues(method.GetParameters()[0].ParameterType).Cast<object>();
            var words = values.Select(value => (string)method.Invoke(null, [value])!).ToList();
            Assert.Equal(words.Count, words.Distinct().Count());
            Assert.All(words, word => Assert.False(string.IsNullOrWhiteSpace(word)));
        });
    }
}
