using System.CommandLine;

namespace RelationsExplorer.Web.Commands.Inspecting;

/// <summary>
/// <c>inspect STAGE</c>: asks one stage of the reading alone, so that it can be measured on any test set, or looked at.
/// A stage that answers lines is a file of its own here and a line below.
/// </summary>
internal static class InspectCommand
{
    public static Command Create() => new(
        "inspect",
        """
        Asks one stage of the reading alone: what it makes of dates, of references, or of a whole article.

        'edtf', 'dates' and 'references' answer lines: one line of JSON for each line of the standard input (or of a FILE), in the same order, in UTF-8,
        each as soon as it is read. A line that cannot be read is told of on the standard error with its number, and left out;
        the others are still answered, and the exit code is 1.
        """)
    {
        LineStage.Create("edtf", InspectEdtf.Description, () => InspectEdtf.Answer),
        LineStage.Create("dates", InspectDates.Description, () => InspectDates.Answer),
        LineStage.Create("references", InspectReferences.Description, () => new InspectReferences().Answer),
        InspectArticle.Create(),
    };
}
