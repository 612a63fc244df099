using System.Text;
using System.Text.RegularExpressions;
using RelationsExplorer.Web.Commands;
using RelationsExplorer.Web.Commands.Inspecting;

namespace RelationsExplorer.PageTests.Commands;

/// <summary>The stages that answer lines, as a script pipes lines through them.</summary>
public sealed class InspectTests
{
    [Theory]
    [InlineData("2014-05-22/2014-06~", """{"text":"2014-05-22/2014-06~","valid":true,"level":1,"min":"2014-05-22","max":"2014-06-30","error":null}""")]
    [InlineData("1985", """{"text":"1985","valid":true,"level":0,"min":"1985-01-01","max":"1985-12-31","error":null}""")]
    [InlineData("1985/..", """{"text":"1985/..","valid":true,"level":1,"min":"1985-01-01","max":null,"error":null}""")]
    [InlineData("[..1984]", """{"text":"[..1984]","valid":true,"level":2,"min":null,"max":"1984-12-31","error":null}""")]
    [InlineData("Y-170000002", """{"text":"Y-170000002","valid":true,"level":1,"min":"-170000002-01-01","max":"-170000002-12-31","error":null}""")]
    [InlineData("\"2014?\"", """{"text":"2014?","valid":true,"level":1,"min":"2014-01-01","max":"2014-12-31","error":null}""")]      // a line of JSON Lines
    [InlineData("2014-13", """{"text":"2014-13","valid":false,"level":null,"min":null,"max":null,"error":"month 13 in '2014-13': months run from 01 to 12"}""")]
    [InlineData(" 2014", """{"text":" 2014","valid":false,"level":null,"min":null,"max":null,"error":"' 2014' is no EDTF date: a date has no spaces"}""")]
    [InlineData("год", """{"text":"год","valid":false,"level":null,"min":null,"max":null,"error":"'год' is no EDTF date: a date begins with a year of four digits"}""")]
    public async Task A_string_is_answered_as_an_EDTF_value(string line, string answer) =>
        Assert.Equal((ExitCode.Fine, answer + "\n", ""), await Ask(InspectEdtf.Answer, line));

    [Fact]
    public async Task Every_line_has_an_answer_an_empty_one_too()
    {
        var (exit, answers, _) = await Ask(InspectEdtf.Answer, "\ufeff2014\r\n\n2015");
        Assert.Equal(ExitCode.Fine, exit);
        Assert.Equal(["2014", "", "2015"], answers.TrimEnd().Split('\n').Select(a => a.Split('"')[3]));
    }

    [Fact]
    public async Task Notes_are_answered_with_their_works_and_short_forms_with_the_id_of_their_note()
    {
        var (exit, answers, errors) = await Ask(new InspectReferences().Answer, """
            {"id":"a","raw":"Vera Kim, Quiet Rivers (London: Routledge, 2011), 45; Omar Haddad et al., “Fences,” Orbis 60, no. 1 (2016): 3–19, https://doi.org/10.1000/fences."}
            {"id":2,"raw":"Kim, Quiet Rivers, 46."}
            {"id":3}
            {"id":4,"raw":"A remark."}
            """.ReplaceLineEndings("\n"));
        Assert.Equal(ExitCode.Wrong, exit);
        Assert.Equal("error: line 3: the field 'raw' is missing\n", errors.ReplaceLineEndings("\n"));
        Assert.Equal("""
            {"id":"a","refs":[{"fields":{"author":["Vera Kim"],"title":"Quiet Rivers","publisher":"Routledge","issued":"2011","page":"45"},"short":false,"target_note":null},{"fields":{"author":["Omar Haddad","et al."],"title":"Fences","container-title":"Orbis","issued":"2016","volume":"60","issue":"1","page":"3-19","URL":"https://doi.org/10.1000/fences","DOI":"10.1000/fences"},"short":false,"target_note":null}]}
            {"id":2,"refs":[{"fields":{"author":["Kim"],"title":"Quiet Rivers","page":"46"},"short":true,"target_note":"a"}]}
            {"id":4,"refs":[]}

            """.ReplaceLineEndings("\n"), answers);
    }

    [Theory]
    [InlineData(
        """{"id":1,"text":"They met in May 2014, and again a year later.","reference":"2020-06-01"}""",
        """{"id":1,"spans":[{"start":12,"length":8,"text":"May 2014","edtf":"2014-05","rule":"month"},{"start":32,"length":12,"text":"a year later","edtf":"2015","rule":"later"}]}""")]
    [InlineData(                                                                            // offsets in UTF-16 units; the year said in the paragraph before
        """{"id":"a","text":"In 1969 they fought.\r\n\r\nIn March 😀 and in June."}""",
        """{"id":"a","spans":[{"start":3,"length":4,"text":"1969","edtf":"1969","rule":"year"},{"start":27,"length":5,"text":"March","edtf":"1969-03","rule":"month"},{"start":43,"length":4,"text":"June","edtf":"1969-06","rule":"month"}]}""")]
    [InlineData("""{"id":null,"text":"Nothing was said in recent years.","reference":null}""", """{"id":null,"spans":[{"start":17,"length":15,"text":"in recent years","edtf":null,"rule":"vague"}]}""")]
    [InlineData("""{"id":7,"text":""}""", """{"id":7,"spans":[]}""")]
    public async Task A_text_is_answered_with_its_dates(string line, string answer) =>
        Assert.Equal((ExitCode.Fine, answer + "\n", ""), await Ask(InspectDates.Answer, line));

    [Theory]
    [InlineData("nonsense", "not JSON: 'nonsense' is an invalid JSON literal. Expected the literal 'null'.")]
    [InlineData("", "the line is empty; a JSON object belongs there")]
    [InlineData("[1]", "the line is no JSON object")]
    [InlineData("""{"text":"In 2014."}""", "the field 'id' is missing")]
    [InlineData("""{"id":1}""", "the field 'text' is missing")]
    [InlineData("""{"id":1,"text":2014}""", "the field 'text' is no text")]
    [InlineData("""{"id":1,"text":"\ud800"}""", "the field 'text' has half a character (a surrogate that stands alone)")]
    [InlineData("""{"id":1,"text":"In 2014.","reference":"May 2014"}""", "the field 'reference': 'May 2014' is no EDTF date: a date has no spaces")]
    public async Task A_wrong_line_is_told_of_with_its_number_and_the_others_are_answered(string wrong, string reason)
    {
        var good = """{"id":1,"text":"Then."}""";
        var (exit, answers, errors) = await Ask(InspectDates.Answer, $"{good}\n{wrong}\n{good}");
        Assert.Equal(ExitCode.Wrong, exit);
        Assert.Equal(2, answers.Count(c => c == '\n'));
        Assert.Equal($"error: line 2: {reason}", errors.TrimEnd());
    }

    [Fact]
    public async Task A_line_on_which_a_pattern_does_not_come_to_an_end_is_told_of_and_the_others_are_answered()
    {
        var (exit, answers, errors) = await Ask((line, json) => line == "endless" ? throw new RegexMatchTimeoutException() : InspectEdtf.Answer(line, json), "2014\nendless\n2015");
        Assert.Equal(ExitCode.Wrong, exit);
        Assert.Equal(2, answers.Count(c => c == '\n'));
        Assert.Equal("error: line 2: reading it did not come to an end", errors.TrimEnd());
    }

    private static async Task<(int Exit, string Answers, string Errors)> Ask(LineAnswer answer, string lines)
    {
        using var from = new MemoryStream(Encoding.UTF8.GetBytes(lines));
        using var to = new MemoryStream();
        using var errors = new StringWriter();
        var exit = await LineStage.RunAsync(from, to, errors, answer, TestContext.Current.CancellationToken);
        return (exit, Encoding.UTF8.GetString(to.ToArray()), errors.ToString());
    }
}
