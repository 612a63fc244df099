using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Import.Recognising.Dates;

namespace RelationsExplorer.UnitTests.Import.Recognising.Dates;

/// <summary>The sentences of dates-in-news.tsv, and the dates that a careful reader finds in them.</summary>
public sealed class DatesInNewsTests
{
    public static TheoryData<string, string, string> Sentences
    {
        get
        {
            using var stream = typeof(DatesInNewsTests).Assembly.GetManifestResourceStream(typeof(DatesInNewsTests), "dates-in-news.tsv")!;
            using var reader = new StreamReader(stream);
            var data = new TheoryData<string, string, string>();
            while (reader.ReadLine() is { } line)
            {
                if (line[0] != '#' && line.Split('\t') is [var appeared, var sentence, var dates]) data.Add(appeared, sentence, dates);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Its_dates_are_found(string appeared, string sentence, string dates)
    {
        var reference = appeared switch { "." => EdtfDate.Parse("2024-06-12"), "-" => null, _ => EdtfDate.Parse(appeared) };
        var found = DateFinder.Find(sentence, reference).Select(d => $"{d.Span.In(sentence)} = {d.Value?.ToString() ?? "?"}");
        Assert.Equal(dates, string.Join(" | ", found));
    }
}
