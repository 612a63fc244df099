using System.Text;
using RelationsExplorer.Import.Notes.References;

namespace RelationsExplorer.UnitTests.Import.Notes.References;

/// <summary>The references of <c>references*.txt</c>, of many styles and countries, each with the fields a careful person reads.</summary>
public sealed class ReferenceTableTests
{
    public static TheoryData<string, string> References()
    {
        var table = new TheoryData<string, string>();
        string? raw = null;
        var works = new List<string>();
        var assembly = typeof(ReferenceTableTests).Assembly;
        var names = assembly.GetManifestResourceNames().Where(name => name.StartsWith(typeof(ReferenceTableTests).Namespace + ".references", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        foreach (var line in names.SelectMany(name => LinesOf(assembly.GetManifestResourceStream(name)!)))
        {
            if (line.StartsWith("> ", StringComparison.Ordinal))
            {
                works.Add(line[2..]);
                continue;
            }

            Add();
            raw = line.StartsWith("# ", StringComparison.Ordinal) ? null : line.Replace(" ⏎ ", "\n", StringComparison.Ordinal);
        }

        Add();
        return table;

        void Add()
        {
            if (raw is not null) table.Add(raw, string.Join(" ‖ ", works));
            works.Clear();
        }
    }

    private static IEnumerable<string> LinesOf(Stream stream)
    {
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line) yield return line;
    }

    [Theory]
    [MemberData(nameof(References))]
    public void A_reference_of_the_table_is_read(string raw, string expected)
    {
        var works = ReferenceParser.Parse(raw);
        var asked = expected.Length == 0 ? [] : expected.Split(" ‖ ");
        Assert.Equal(asked.Length, works.Count);
        for (var i = 0; i < asked.Length; i++) Assert.Equal("", string.Join('\n', asked[i].Split(" · ").Select(field => Wrong(field, works[i])).Where(wrong => wrong is not null)));
    }

    private static string? Wrong(string asked, ParsedReference work)
    {
        var (name, value) = (asked[..asked.IndexOf('=', StringComparison.Ordinal)], asked[(asked.IndexOf('=', StringComparison.Ordinal) + 1)..]);
        string[] given = name switch
        {
            "AU" => [Names(work)],
            "TI" => [work.Title ?? ""],
            "IN" => [work.Container ?? "", work.Series ?? ""],
            "TR" => [work.TitleTranslated ?? ""],
            "INTR" => [work.ContainerTranslated ?? ""],
            "PB" => [work.Publisher ?? ""],
            "INPB" => [work.Container ?? "", work.Publisher ?? ""],
            "AUIN" => [Names(work), work.Container ?? ""],
            "TIIN" => [work.Title ?? "", work.Container ?? ""],
            "D" => [work.Issued?.ToString() ?? ""],
            "AC" => [work.Accessed?.ToString() ?? ""],
            "U" => [work.Url ?? ""],
            "DOI" => [work.Doi ?? ""],
            "V" => [work.Volume ?? ""],
            "N" => [work.Issue ?? ""],
            "P" => [work.Pages ?? work.Locator?.Split(". ")[^1] ?? ""],
            _ => throw new ArgumentException($"no field is called '{name}'", nameof(asked)),
        };
        return given.Any(one => Plain(one) == Plain(value)) ? null : $"{asked}, given {string.Join(" or ", given)}";
    }

    private static string Names(ParsedReference work) => string.Join(" | ", work.Authors) + (work.AndOthers ? " +" : "");

    // Quotation marks, stops and "The" are matters of style; letters, digits and the marks of addresses are not.
    private static string Plain(string text)
    {
        var plain = new StringBuilder();
        foreach (var c in text.StartsWith("The", StringComparison.Ordinal) ? text[3..] : text)
        {
            if (char.IsLetterOrDigit(c) || c is '|' or '+' or '/' or ':' or '=' or '_') plain.Append(char.ToLowerInvariant(c));
        }

        return plain.ToString();
    }
}
