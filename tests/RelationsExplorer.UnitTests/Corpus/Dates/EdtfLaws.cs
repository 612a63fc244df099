using FsCheck;
using FsCheck.Fluent;
using RelationsExplorer.Corpus.Dates;

namespace RelationsExplorer.UnitTests.Corpus.Dates;

/// <summary>What holds of every EDTF value, tried on generated ones.</summary>
public sealed class EdtfLaws
{
    [Fact]
    public void Text_to_value_to_text_is_the_same_text() =>
        Holds(text => EdtfDate.TryParse(text, out var date, out _) && date.ToString() == text);

    [Fact]
    public void The_earliest_day_is_not_after_the_latest() =>
        Holds(text => EdtfDate.Parse(text) is var date && !(date.Latest < date.Earliest));

    [Fact]
    public void Every_date_can_be_said() => Holds(text => EdtfDate.Parse(text).InWords().Length > 0);

    [Fact]
    public void Overlap_is_symmetric_and_every_date_overlaps_itself() => HoldsForTwo((one, other) =>
        one.Overlaps(other) == other.Overlaps(one) && one.Overlaps(one));

    [Fact]
    public void Surely_within_means_possibly_within() => HoldsForTwo((one, other) =>
        !one.SurelyWithin(other) || one.PossiblyWithin(other));

    [Fact]
    public void The_order_is_total_and_agrees_with_equality() => HoldsForTwo((one, other) =>
        Math.Sign(one.CompareTo(other)) == -Math.Sign(other.CompareTo(one)) && (one.CompareTo(other) == 0) == one.Equals(other));

    [Fact]
    public void The_order_is_transitive() => Check.One(Quick, Prop.ForAll(Arb.From(Texts.Three()), texts =>
    {
        var dates = new[] { texts.Item1, texts.Item2, texts.Item3 }.Select(EdtfDate.Parse).Order().ToArray();
        return dates[0].CompareTo(dates[1]) <= 0 && dates[1].CompareTo(dates[2]) <= 0 && dates[0].CompareTo(dates[2]) <= 0;
    }));

    [Fact]
    public void Anything_is_read_or_refused_with_a_reason() => Check.One(Quick, Prop.ForAll<string?>(text =>
        EdtfDate.TryParse(text, out var date, out var error) ? date.ToString() == text : error.Length > 0));

    [Fact]
    public void A_mangled_date_is_read_or_refused_but_never_throws() => Check.One(Quick, Prop.ForAll(Arb.From(Mangled), text =>
        EdtfDate.TryParse(text, out var date, out var error) ? date.InWords().Length > 0 : error.Length > 0));

    private static Config Quick => Config.QuickThrowOnFailure.WithMaxTest(400).WithReplay(20140521UL, 7UL);

    private static Gen<string> Sign => Gen.Elements("", "", "", "?", "~", "%");

    private static Gen<string> Year => Gen.OneOf(
        Gen.Choose(0, 9999).Select(y => $"{y:0000}"), Gen.Choose(1, 9999).Select(y => $"-{y:0000}"),
        Gen.Elements("196X", "19XX", "1XXX", "XXXX", "1X6X", "-196X"));

    private static Gen<string> Month => Gen.OneOf(Gen.Choose(1, 12).Select(m => $"{m:00}"), Gen.Elements("XX", "0X", "1X", "X1"));

    private static Gen<string> DayOfMonth => Gen.OneOf(Gen.Choose(1, 28).Select(d => $"{d:00}"), Gen.Elements("XX", "0X", "1X", "X7"));

    private static Gen<string> Point => Gen.OneOf(
        from y in Year from s in Sign select y + s,
        from y in Year from l in Sign from m in Month from r in Sign select $"{y}-{l}{m}{r}",
        from y in Year from l in Sign from m in Month from r in Sign from k in Sign from d in DayOfMonth from s in Sign select $"{l}{y}-{m}{r}-{k}{d}{s}",
        from y in Year from q in Gen.Choose(21, 41) from s in Sign select $"{y}-{q}{s}",
        from y in Gen.Choose(10_000, int.MaxValue) from s in Gen.Elements("", "S3", "~") select $"Y{y}{s}",
        from y in Gen.Choose(1, 999) from e in Gen.Choose(1, 12) select $"Y-{y}E{e}",
        from y in Gen.Choose(1000, 9999) from s in Gen.Choose(1, 4) select $"{y}S{s}");

    private static Gen<string> Texts => Gen.OneOf(
        Point,
        Point.Two().Where(p => !(EdtfDate.Parse(p.Item2).Latest < EdtfDate.Parse(p.Item1).Earliest)).Select(p => $"{p.Item1}/{p.Item2}"),
        Point.Select(p => $"{p}/.."), Point.Select(p => $"../{p}"), Point.Select(p => $"{p}/"), Point.Select(p => $"/{p}"),
        from p in Point.NonEmptyListOf() from braces in Gen.Elements("[]", "{}") select $"{braces[0]}{string.Join(',', p)}{braces[1]}",
        Point.Select(p => $"[..{p}]"), Point.Select(p => $"{{{p}..}}"));

    private static Gen<string> Mangled =>
        from text in Texts
        from at in Gen.Choose(0, 1000)
        from c in Gen.Elements("X", "-", "~", ".", "/", "9", "", "T", ",", "[", "Y", " ")
        select text.Remove(at % text.Length, 1).Insert(at % text.Length, c);

    private static void Holds(Func<string, bool> law) => Check.One(Quick, Prop.ForAll(Arb.From(Texts), law));

    private static void HoldsForTwo(Func<EdtfDate, EdtfDate, bool> law) => Check.One(Quick, Prop.ForAll(
        Arb.From(Texts.Two()), texts => law(EdtfDate.Parse(texts.Item1), EdtfDate.Parse(texts.Item2))));
}
